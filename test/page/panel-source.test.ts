/** The page of a script, made fit for its frame. */
import { expect, test } from 'vitest';
import { frameSource } from '../../workbench/page/panel-source';

test('the bridge comes first in the head, so that the page’s own scripts find it', () => {
  const source = frameSource('<!DOCTYPE html><html><head lang="en"><script>own()</script></head></html>');
  expect(source).toMatch(
    /^<!DOCTYPE html><html><head lang="en"><script>[\s\S]*google = [\s\S]*<\/script><script>own\(\)/,
  );
});

test('a fragment without a head gets a doctype and the bridge', () => {
  expect(frameSource('<p>Hi</p>')).toMatch(/^<!doctype html><script>[\s\S]*<\/script><p>Hi<\/p>$/);
});

test('a page with a doctype but no head keeps one doctype, at the start', () => {
  const source = frameSource('<!DOCTYPE html>\n<p>Hi</p>');
  expect(source.match(/<!doctype/gi)).toHaveLength(1);
  expect(source.trimStart()).toMatch(/^<!DOCTYPE html>/);
});
