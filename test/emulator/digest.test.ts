/** Holds Utilities' digests to Node's own, and to the shape of bytes that Google's reference gives them. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { snippet } from './script';

const TEXTS = ['', 'abc', 'Grüße 你好', 'x'.repeat(55), 'y'.repeat(111), 'z'.repeat(300)];
const signed = (bytes: Buffer): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

describe('computeDigest and computeHmacSignature', () => {
  test.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
    ['SHA_384', 'sha384'],
    ['SHA_512', 'sha512'],
  ])('%s', (name, node) => {
    const key = 'k'.repeat(150);
    expect(
      snippet(`return ${JSON.stringify(TEXTS)}.map(function (text) {
        return [Utilities.computeDigest(Utilities.DigestAlgorithm.${name}, text), Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_${name}, text, '${key}')];
      })`),
    ).toEqual(
      TEXTS.map((text) => [
        signed(createHash(node).update(text).digest()),
        signed(createHmac(node, key).update(text).digest()),
      ]),
    );
  });
  test('computeHmacSha256Signature takes text or bytes', () => {
    const expected = signed(createHmac('sha256', 'key').update('text').digest());
    expect(
      snippet(`
        var bytes = function (text) { return Utilities.newBlob(text).getBytes() };
        return [Utilities.computeHmacSha256Signature('text', 'key'), Utilities.computeHmacSha256Signature(bytes('text'), bytes('key'))]`),
    ).toEqual([expected, expected]);
  });
  test('MD2 is not emulated', () => {
    expect(snippet(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'x')`)).toBe(
      'Exception: not emulated: Utilities.DigestAlgorithm.MD2',
    );
  });
});

describe('editors of a protection', () => {
  test('are names that are kept', () => {
    expect(
      snippet(`
        var protection = sheet.getRange('A1').protect();
        protection.addEditor('ann@example.com').addEditors(['bo@example.com', 'ann@example.com']);
        var names = function () { return protection.getEditors().map(function (user) { return user.getEmail() }) };
        var before = names();
        protection.removeEditor(protection.getEditors()[0]);
        var after = names();
        protection.removeEditors(protection.getEditors());
        return [before, after, names()]`),
    ).toEqual([['ann@example.com', 'bo@example.com'], ['bo@example.com'], []]);
  });
  test('an editor is an e-mail address or a User', () => {
    expect(snippet(`sheet.protect().addEditor(5)`)).toMatch(/^Exception: The parameters \(number\) don't match/);
  });
});
