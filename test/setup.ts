/** Before all tests: finds Chromium once, installs it where that is ours to do, or says how to get it. */
import { chromiumPath } from './chromium';

export function setup(): void {
  try {
    chromiumPath(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
