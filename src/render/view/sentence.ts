/** A sentence; what a reader may copy out of it, such as a command, stands by itself. */
export type Sentence = readonly { text: string; copy?: true }[];

interface Copy {
  copy: string;
}

/** Something to copy within a sentence. */
export function copy(text: string): Copy {
  return { copy: text };
}

/** Makes a sentence: texts are words of it, `copy(…)` is something to copy. */
export function sentence(words: TemplateStringsArray, ...values: (string | Copy)[]): Sentence {
  const parts: { text: string; copy?: true }[] = [];
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (last && !last.copy) last.text += text;
    else if (text !== '') parts.push({ text });
  };
  for (const [at, text] of words.entries()) {
    add(text);
    const value = values[at];
    if (typeof value === 'string') add(value);
    else if (value !== undefined) parts.push({ text: value.copy, copy: true });
  }
  return parts;
}
