import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { startSimulator } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { uncleanness } from '../support/clean-output.ts';
import { cases, SEED, TIMEOUT } from './effort.ts';
import type { Json } from './mutations.ts';
import { changeOne } from './mutations.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { ENDLESS, startProxy } from './tampering.ts';
import { APP, FILES, MANIFESTS, PASSWORD, QUIRKS } from './world.ts';

/** What YAML reads as something else than it looks like, or not at all. */
const SCRAPS: readonly [string, ...string[]] = [
  ' ',
  ...[
    '\t',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '\r',
    '\n',
    '\n\n  ',
    '- ',
    ': ',
    '? ',
    '| ',
    '> ',
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
  ],
  ...[
    '<<: *a\n',
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    '# ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '@',
    '`',
    '{ file: ../../etc/passwd }',
  ],
  ...[
    '{ file: /dev/zero }',
    '{ file: a.png }',
    '{ file: "" }',
    '{ env: ASC_PRIVATE_KEY }',
    '{ env: HOME }',
    '{ env: ASCEND_NOTHING }',
  ],
  ...[
    '::error::x',
    '##[add-mask]x',
    '##vso[task.setvariable]x',
    '__proto__: {}\n',
    'constructor: 1\n',
    '0x1f',
    '1e999',
    '.inf',
    '~',
    'yes',
  ],
  ...[
    '[*/**/*a*a*a*a*a*a*a*a*a*a]',
    '*a*a*a*a*a*a*a*a.png',
    '['.repeat(3000),
    '{a: '.repeat(500),
    'x'.repeat(5000),
    '{a,b}'.repeat(12),
  ],
];

/** Another manifest than somebody meant, and in words what became of it. */
function mutatedManifest(text: string, random: Random): { text: string; what: string } {
  const at = random.below(text.length + 1);
  switch (random.below(6)) {
    case 0:
      return { text: text.slice(0, at), what: `cut at ${at}` };
    case 1:
    case 2: {
      const scrap = random.pick(SCRAPS);
      return {
        text: text.slice(0, at) + scrap + text.slice(at + random.below(12)),
        what: `${JSON.stringify(scrap.slice(0, 40))} at ${at}`,
      };
    }
    case 3: {
      const lines = text.split('\n');
      const line = random.below(lines.length);
      const other = random.below(lines.length);
      const [moved = ''] = lines.splice(line, random.below(2));
      lines.splice(other, 0, `${' '.repeat(random.below(4))}${moved || (lines[line] ?? '')}`);
      return { text: lines.join('\n'), what: `line ${line} at ${other}` };
    }
    default: {
      const document = { value: parse(text) as Json };
      const whats = Array.from({ length: 1 + random.below(3) }, () => changeOne(document, random));
      const isJson = random.once(3);
      return { text: isJson ? JSON.stringify(document.value) : stringify(document.value), what: whats.join(', ') };
    }
  }
}

it('a mutated manifest ends in a clean error or a correct plan', { timeout: TIMEOUT }, async () => {
  const simulator = await startSimulator({ quirks: QUIRKS, requestsPerHour: 1e9 });
  simulator.addApp(APP);
  const proxy = await startProxy(simulator, { replays: true });
  const cwd = await folderWith(FILES);
  const env = { ...simulator.env, ASC_BASE_URL: proxy.url, ASCEND_DEMO_PASSWORD: PASSWORD };
  const secrets = [PASSWORD, Buffer.from(simulator.env['ASC_PRIVATE_KEY'] ?? '', 'base64').toString()];
  for (let at = 0; at < cases(4000); at += 1) {
    const random = createRandom(SEED, at, 3);
    const { text, what } = mutatedManifest(String(FILES[random.pick(MANIFESTS)]), random);
    await writeFile(join(cwd, 'release.yml'), text);
    const format = random.pick(['text', 'json', 'github']);
    const checked = await runCli(['validate', '--format', format], { cwd, env });
    const runs = [checked];
    // What is valid has to be planned, and what is not must not be asked about.
    if (checked.code === 0 || random.once(20)) runs.push(await runCli(['plan'], { cwd, env }));
    const requests = proxy.taken();
    const wrong = [
      ...runs.flatMap((run) => uncleanness(run, secrets)),
      ...(checked.code !== 0 && requests.length > 0 ? ['requests for what is not valid'] : []),
      ...(requests.length < ENDLESS ? [] : ['no end']),
      ...requests.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`),
    ];
    expect({ seed: SEED, at, what, wrong }).toEqual({ seed: SEED, at, what, wrong: [] });
  }
  await proxy.close();
  await simulator.close();
});
