/**
 * What a server and a limit allow: so many requests, so many of them at once, from a client that does nothing else. Prints how many
 * milliseconds there are from one answer to the next.
 */
import { Agent, get } from 'node:http';
import { token } from './token.mjs';

const [address, requests, atOnce] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const headers = { authorization: `Bearer ${token()}` };

function request() {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (answer) => {
      if (answer.statusCode === 200) answer.resume().once('end', resolve);
      else reject(new Error(`${address}: ${answer.statusCode}`));
    }).once('error', reject);
  });
}

let left = Number(requests);
async function oneAfterTheOther() {
  while (left > 0) {
    left -= 1;
    await request();
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: Number(atOnce) }, oneAfterTheOther));
process.stdout.write(String((performance.now() - started) / Number(requests)));
agent.destroy();
