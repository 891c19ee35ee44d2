/** Reads from a source text what the formula helper of Sheets shows of its functions. */
import type { CustomFunctionHelp } from './types';

/** The functions marked @customfunction, as the formula helper of Sheets shows them. */
export function documentedFunctions(code: string): CustomFunctionHelp[] {
  const found: CustomFunctionHelp[] = [];
  for (const [, comment = '', name = ''] of code.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\w$]+)\s*\(/g,
  )) {
    if (!/@customfunction\b/i.test(comment)) continue;
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
    const [description = '', ...tags] = lines.join('\n').split(/^(?=@)/m);
    found.push({ name, description: oneLine(description), parameters: tags.flatMap(parameter) });
  }
  return found;
}

function parameter(tag: string): CustomFunctionHelp['parameters'] {
  const match = /^@param\s+(?:\{([^}]*)\}\s*)?\[?([\w$.]+)[^\s\]]*\]?\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
  return match ? [{ name: match[2] ?? '', type: match[1] ?? '', description: oneLine(match[3] ?? '') }] : [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
