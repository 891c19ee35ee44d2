/** The name that someone who mistyped one most likely meant. */
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/engine/nearest';

describe('the nearest name', () => {
  const names = ['Company', 'Company Size', 'E-mail', 'Job Title', 'Country', 'ID', '公司名称', '职位', ''];
  const check = (wanted: string, expected: string): void => expect(nearest(wanted, names)).toBe(expected);

  it('is the one that differs by spelling marks alone', () => {
    check('email', 'E-mail');
    check('JOB_TITLE', 'Job Title');
    check('ｃｏｍｐａｎｙ', 'Company');
  });

  it('is the one a slip of the finger away', () => {
    check('Compnay', 'Company');
    check('Contry', 'Country');
    check('Jop Titel', 'Job Title');
  });

  it('is the one that it is a part of, or that is a part of it', () => {
    check('Title', 'Job Title');
    check('Country of residence', 'Country');
    check('公司', '公司名称');
  });

  it('is none where nothing is near', () => {
    check('Budget', '');
    check('I', '');
    check('', '');
    check('...', '');
    check('Try', '');
  });

  it('of several is the nearest', () => {
    expect(nearest('Emails opened', ['Emails', 'Emails Opend', 'Opened'])).toBe('Emails Opend');
    expect(nearest('size', ['Company Size', 'Size of it'])).toBe('Size of it');
  });

  it('costs little for endless names', () => {
    expect(nearest('x'.repeat(100_000), ['y'.repeat(100_000), 'x'.repeat(99_999)])).toBe('x'.repeat(99_999));
  });
});
