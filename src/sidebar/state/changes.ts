/** What an edit changes, in words. */
import type { Model } from '../../engine';
import type { Draft } from './draft';

/** What differs between the saved model and the edit, one line a change. */
export function changeText(_before: Model, _edit: Draft): string {
  return '';
}
