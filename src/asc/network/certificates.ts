import type { Unanswered } from './unanswered.ts';

/** What Node says of a certificate that it does not trust (its own names, and those of OpenSSL). */
const UNTRUSTED = /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY))/;

/**
 * What it means that a host shows a certificate that Node does not trust; `undefined` for any other error. The connection ends before
 * anything is sent.
 */
export function distrust(host: string, code: string): Omit<Unanswered, 'unsent'> | undefined {
  if (!UNTRUSTED.test(code)) return undefined;
  return {
    failed: `the certificate of ${host} is not to be trusted (${code})`,
    lasting: true,
    hint: 'if a proxy or firewall here looks into encrypted connections, name the file with its certificate authority in NODE_EXTRA_CA_CERTS',
  };
}
