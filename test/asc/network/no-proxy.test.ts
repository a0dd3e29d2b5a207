import { describe, expect, it } from 'vitest';
import { bypassOf } from '../../../src/asc/network/no-proxy.ts';

const APPLE = 'https://api.appstoreconnect.apple.com/v1/apps';

describe('NO_PROXY', () => {
  it.each<[list: string, url: string, isBypassed: boolean]>([
    ['', APPLE, false],
    ['*', APPLE, true],
    ['example.com,*', APPLE, true],
    ['api.appstoreconnect.apple.com', APPLE, true],
    ['apple.com', APPLE, true],
    ['.apple.com', APPLE, true],
    ['*.apple.com', APPLE, true],
    ['APPLE.com.', APPLE, true],
    ['ple.com', APPLE, false],
    ['apple.com.example.com', APPLE, false],
    ['com.', 'https://com/', true],
    ['example.com, apple.com', APPLE, true],
    ['example.com apple.com', APPLE, true],
    [' ,, ,', APPLE, false],
    ['.', APPLE, false],
    ['apple.com:443', APPLE, true],
    ['apple.com:8443', APPLE, false],
    ['apple.com:80', 'http://apple.com/', true],
    ['127.0.0.1', 'http://127.0.0.1:4010/', true],
    ['127.0.0.1:4010', 'http://127.0.0.1:4010/', true],
    ['127.0.0.1:4011', 'http://127.0.0.1:4010/', false],
    ['0.0.1', 'http://127.0.0.1/', false],
    ['localhost', 'http://localhost:4010/', true],
    ['localhost', 'http://127.0.0.1:4010/', false],
    ['10.0.0.0/8', 'https://10.20.30.40/', true],
    ['10.0.0.0/8', 'https://11.20.30.40/', false],
    ['10.0.0.0/0', 'https://11.20.30.40/', true],
    ['10.0.0.0/33', 'https://10.0.0.0/', false],
    ['10.0.0.0/8', 'https://10.example.com/', false],
    ['::1', 'http://[::1]:4010/', true],
    ['[::1]', 'http://[::1]:4010/', true],
    ['[::1]:4010', 'http://[::1]:4010/', true],
    ['[::1]:4011', 'http://[::1]:4010/', false],
    ['0:0:0:0:0:0:0:1', 'http://[::1]:4010/', true],
    ['fd00::/8', 'https://[fd12::1]/', true],
    ['fd00::/8', 'https://[fe80::1]/', false],
    ['::/0', 'https://10.0.0.1/', false],
  ])('%j and %s: %s', (list, url, isBypassed) => {
    expect(bypassOf(list)(new URL(url))).toBe(isBypassed);
  });
});
