/** One-click mends: for the issues that have one obvious way to be put right. */
import type { Issue } from '../../engine';

export interface Mend {
  readonly label: string;
  readonly run: () => void;
}

/** The mend of an issue; undefined where only a person can know. */
export function mendOf(_issue: Issue): Mend | undefined {
  return undefined;
}
