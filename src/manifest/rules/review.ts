import type { Problem } from '../../core/issue.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';
import { mapping, section } from './rule.ts';

/** A person whom App Review can reach, and an account that is complete. */
export const review: Rule = ({ manifest }) => {
  const { contact, demoAccount } = section(manifest, 'review');
  const { email, phone } = mapping(contact);
  return [...judgeEmail(email), ...judgePhone(phone), ...judgeAccount(mapping(demoAccount))];
};

function judgeEmail(email: unknown): Problem[] {
  if (typeof email !== 'string' || email.trim() === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email.trim()))
    return [];
  const message = `${quote(email)} is not an e-mail address`;
  return [{ pointer: '/review/contact/email', message, hint: 'write one, such as review@example.com' }];
}

/** Since 2026-08-19 Apple takes international numbers only: a plus sign, the country code, and up to 15 digits (ITU E.164). */
function judgePhone(phone: unknown): Problem[] {
  if (typeof phone !== 'string' || phone.trim() === '') return [];
  const digits = phone.replace(/\D/g, '').length;
  const placeholder = /0{7,}$/.test(phone.replace(/\D/g, ''));
  if (/^\+[1-9][\d\s().-]*$/.test(phone.trim()) && digits >= 7 && digits <= 15 && !placeholder) return [];
  const message = `${quote(phone)} is ${placeholder ? 'a placeholder, not a' : 'not an international'} telephone number`;
  const hint = 'begin with + and the country code, such as "+81 3 1234 5678"';
  return [{ pointer: '/review/contact/phone', message, hint }];
}

function judgeAccount({ required, name, password }: Record<string, unknown>): Problem[] {
  if (required !== true) return [];
  return Object.entries({ name, password })
    .filter(([, value]) => value === null)
    .map(([key]) => ({
      pointer: `/review/demoAccount/${key}`,
      message: `an account that is required has a ${key}`,
      hint: `write it, or leave the key out to keep what is there`,
    }));
}
