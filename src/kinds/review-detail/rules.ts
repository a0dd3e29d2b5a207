import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, section } from '../../manifest/section.ts';
import { ofSection, platformRule } from '../platform-rule.ts';
import type { ManifestText } from '../text-rules.ts';
import { textRules } from '../text-rules.ts';

/** A person whom App Review can reach, and an account that is complete. */
export const rules: readonly Rule[] = [
  platformRule(ofSection('review')),
  ...textRules(textsOf),
  ({ manifest }) => {
    const { contact, demoAccount } = section(manifest, 'review');
    const { email, phone } = mapping(contact);
    return [...judgeEmail(email), ...judgePhone(phone), ...judgeAccount(mapping(demoAccount))];
  },
];

function textsOf(manifest: unknown): ManifestText[] {
  const { contact, demoAccount, notes } = section(manifest, 'review');
  return [
    ...Object.entries(mapping(contact)).map(([key, value]) => ({
      pointer: pointerOf(['review', 'contact', key]),
      value,
      clearable: false,
    })),
    { pointer: '/review/demoAccount/name', value: mapping(demoAccount)['name'], clearable: true },
    { pointer: '/review/notes', value: notes, clearable: true },
  ];
}

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
      message: `an account that is required needs a ${key}`,
      hint: `write it, or leave the key out to keep what is there`,
    }));
}
