import { BlockList, isIP } from 'node:net';

/** Whether an address is asked without the proxy. */
export type Bypass = (url: URL) => boolean;

/**
 * Reads `NO_PROXY`: names of hosts, each with those below it, addresses and networks, with commas or blanks between them; `*` stands for
 * everything. As curl reads it (a dot in front makes no difference), with the ports and `*.` that Go takes as well.
 */
export function bypassOf(list: string): Bypass {
  const entries = list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(entryOf);
  return (url) => entries.some((matches) => matches(url));
}

function entryOf(text: string): Bypass {
  if (text === '*') return () => true;
  const network = networkOf(text);
  if (network) return (url) => network(nameOf(url.hostname));
  const { host, port } = hostAndPort(text);
  const name = nameOf(host.replace(/^\*?\./, ''));
  if (name === '') return () => false;
  return (url) => (port === '' || port === portOf(url)) && isAtOrBelow(nameOf(url.hostname), name);
}

/** An address, or all that begin with the same bits: `10.0.0.0/8`, `fd00::/8`. */
function networkOf(text: string): ((address: string) => boolean) | undefined {
  const [, address = '', , bits] = /^\[?([\d.]+|[\da-f:.]*:[\da-f:.]*)\]?(\/(\d+))?$/i.exec(text) ?? [];
  if (isIP(address) === 0) return undefined;
  const family = familyOf(address);
  const most = family === 'ipv6' ? 128 : 32;
  const prefix = Number(bits ?? most);
  const network = new BlockList();
  // A network that there can't be holds nothing.
  if (prefix <= most) network.addSubnet(address, prefix, family);
  // Otherwise `::/0` would hold IPv4 as well.
  return (found) => familyOf(found) === family && network.check(found, family);
}

function hostAndPort(text: string): { host: string; port: string } {
  const [, host = text, port = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
  return { host, port };
}

function isAtOrBelow(name: string, domain: string): boolean {
  return name === domain || (isIP(name) === 0 && name.endsWith(`.${domain}`));
}

/** As names are compared: `[::1]` is `::1`, and `Example.com.` is `example.com`. */
function nameOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
