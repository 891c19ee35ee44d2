import { describe, expect, test } from 'vitest';
import { domainOf, domainWanted, emailDomain, isWithin } from '../../src/engine/domain';
import { FREE_EMAIL_DOMAINS } from '../../src/engine/free-email';

describe('an e-mail address', () => {
  const check = (given: string, domain: string | undefined): void => {
    test(`${given} is at ${domain}`, () => expect(emailDomain(given)).toBe(domain));
  };
  check('ann@acme.com', 'acme.com');
  check('ann+x.y@mail.acme.co.uk', 'mail.acme.co.uk');
  check('王@公司.cn', '公司.cn');
  for (const none of [
    '',
    'ann',
    'acme.com',
    'ann@acme',
    'a@b@c.com',
    'a@@b.com',
    'ann lee@acme.com',
    'ann@acme. com',
    'a.b@c',
  ])
    check(none, undefined);
});

describe('a domain', () => {
  const check = (given: string, domain: string | undefined): void => {
    test(`${given} is ${domain}`, () => expect(domainOf(given)).toBe(domain));
  };
  check('ann@acme.com', 'acme.com');
  check('acme.com', 'acme.com');
  check('www.acme.com/a/b?c#d', 'www.acme.com');
  check('https://acme.com', 'acme.com');
  check('http://user:secret@acme.com:8080/x', 'acme.com');
  check('//acme.com/x', 'acme.com');
  check('mailto:ann@acme.com', 'acme.com');
  check('acme.com.', 'acme.com');
  for (const none of ['', 'acme', 'acme com', 'https://localhost/x', 'a@@acme.com', 'ann lee@acme.com'])
    check(none, undefined);
});

test('an author may write a domain in many ways', () => {
  const ways = ['acme.com', '@acme.com', '.acme.com', '*.acme.com', 'https://acme.com/', 'ann@acme.com'];
  expect(ways.map(domainWanted)).toEqual(ways.map(() => 'acme.com'));
});

test('a top-level domain may be written with its dot', () => {
  expect(['edu', '.edu', '*.edu'].map(domainWanted)).toEqual(['edu', 'edu', 'edu']);
});

test('a domain is within itself and what is above it', () => {
  expect(isWithin('acme.com', 'acme.com')).toBe(true);
  expect(isWithin('mail.acme.com', 'acme.com')).toBe(true);
  expect(isWithin('notacme.com', 'acme.com')).toBe(false);
  expect(isWithin('acme.com', 'mail.acme.com')).toBe(false);
});

describe('free e-mail', () => {
  test('has a list of plain domains', () => {
    expect(FREE_EMAIL_DOMAINS.size).toBeGreaterThan(100);
    for (const domain of FREE_EMAIL_DOMAINS) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});
