/** Order of names as people number them: 2 before 10. By code, so that it is the same on every machine. */
export function naturalOrder(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = byPart(left[index] ?? '', right[index] ?? '', index % 2 === 1);
    if (order !== 0) return order;
  }
  // `01` and `1` are the same number.
  return left.length - right.length || byCode(a, b);
}

function byPart(a: string, b: string, isNumber: boolean): number {
  if (!isNumber) return byCode(a, b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  // Numbers of any length, which a number of JavaScript could not hold.
  return left.length - right.length || byCode(left, right);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
