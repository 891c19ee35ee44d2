/** Which of the add-on's languages a few texts are written in. */
import type { Language } from '../engine';
import { scriptOf } from './script';

/** Tells whether texts are Chinese, and which script; undefined where they are not. */
export function languageOf(texts: readonly unknown[]): Language | undefined {
  const written = texts.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  const chinese = written.filter((value) => /[\u3400-\u9FFF]/.test(value));
  return chinese.length === 0 || chinese.length * 3 < written.length ? undefined : scriptOf(chinese.join(''));
}
