/** Reads Google's published types (@types/google-apps-script) into the text of signatures.ts: which methods there are and what they take. */

/** The classes whose members are checked, by the .d.ts file that declares them. */
export const DECLARED_IN: Readonly<Record<string, readonly string[]>> = {
  base: ['Blob', 'Browser', 'Logger', 'Menu', 'PromptResponse', 'RgbColor', 'Session', 'Ui', 'User'],
  charts: ['ChartOptions', 'Charts'],
  cache: ['Cache', 'CacheService'],
  html: ['HtmlOutput', 'HtmlService'],
  lock: ['Lock', 'LockService'],
  properties: ['Properties', 'PropertiesService'],
  script: ['ClockTriggerBuilder', 'ScriptApp', 'SpreadsheetTriggerBuilder', 'Trigger', 'TriggerBuilder'],
  spreadsheet: [
    'Banding',
    'BooleanCondition',
    'Color',
    'ColorBuilder',
    'ConditionalFormatRule',
    'ConditionalFormatRuleBuilder',
    'ContainerInfo',
    'DataValidation',
    'DataValidationBuilder',
    'DeveloperMetadata',
    'DeveloperMetadataFinder',
    'DeveloperMetadataLocation',
    'EmbeddedAreaChartBuilder',
    'EmbeddedBarChartBuilder',
    'EmbeddedChart',
    'EmbeddedChartBuilder',
    'EmbeddedColumnChartBuilder',
    'EmbeddedComboChartBuilder',
    'EmbeddedHistogramChartBuilder',
    'EmbeddedLineChartBuilder',
    'EmbeddedPieChartBuilder',
    'EmbeddedScatterChartBuilder',
    'EmbeddedTableChartBuilder',
    'Filter',
    'FilterCriteria',
    'FilterCriteriaBuilder',
    'GradientCondition',
    'NamedRange',
    'Protection',
    'Range',
    'RangeList',
    'RichTextValue',
    'RichTextValueBuilder',
    'Selection',
    'Sheet',
    'Spreadsheet',
    'SpreadsheetApp',
    'TextFinder',
    'TextRotation',
    'TextStyle',
    'TextStyleBuilder',
  ],
  utilities: ['Utilities'],
};

/**
 * The source of signatures.ts. `declarations` holds the text of each .d.ts file by its short name ("base", "html").
 * A class is one text: `name(types)` for each overload, and `name:Enum` for each enumeration it carries.
 */
export function signaturesFile(declarations: Readonly<Record<string, string>>): string {
  const classes: string[] = [];
  const enums: string[] = [];
  for (const [file, names] of Object.entries(DECLARED_IN)) {
    const text = withoutComments(declarations[file] ?? '');
    for (const name of names) classes.push(`  ${name}: \`\n${wrap(membersOf(text, name))}\`,\n`);
    for (const [, name, body] of text.matchAll(/\benum (\w+) \{([^}]*)\}/g)) {
      enums.push(`  ${name}: \`\n${wrap((body ?? '').match(/\w+/g) ?? [])}\`,\n`);
    }
  }
  return `/** Every method, overload and enumeration of the emulated services, made from @types/google-apps-script by read-signatures.ts (\`npx vitest run test/emulator/signatures.test.ts -u\`); long because it is data. */

/** By class: \`name(types of the arguments)\` for each overload, \`name:Enum\` for an enumeration; "?" may be null. */
export const SIGNATURES: Readonly<Record<string, string>> = {
${classes.join('')}};

/** The members of each enumeration, in Google's order. */
export const ENUMERATIONS: Readonly<Record<string, string>> = {
${enums.join('')}};
`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

function membersOf(text: string, className: string): string[] {
  const start = new RegExp(`\\binterface ${className}\\b[^{]*\\{`).exec(text);
  if (!start) throw new Error(`no interface ${className}`);
  const body = text.slice(start.index + start[0].length, closing(text, start.index + start[0].length));
  const members: string[] = [];
  for (const member of splitAt(body, ';')) {
    const method = /^(\w+)\(([\s\S]*)\)\s*:[^)]*$/.exec(member);
    const enumeration = /^(\w+)\s*:\s*typeof (?:\w+\.)?(\w+)$/.exec(member);
    if (method)
      members.push(
        `${method[1]}(${splitAt(method[2] ?? '', ',')
          .map(parameterType)
          .join(',')})`,
      );
    else if (enumeration) members.push(`${enumeration[1]}:${enumeration[2]}`);
  }
  return members;
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** Splits at a mark that stands outside all brackets. */
function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? mark;
    if ('([{<'.includes(character)) depth++;
    else if (')]}>'.includes(character)) depth--;
    else if (character === mark && (depth === 0 || at === text.length)) {
      const part = text.slice(from, at).trim();
      if (part !== '') parts.push(part);
      from = at + 1;
    }
  }
  return parts;
}

function parameterType(parameter: string): string {
  const rest = parameter.startsWith('...');
  const type = typeName(parameter.slice(parameter.indexOf(':') + 1).trim());
  return rest ? `...${type.replace(/\[\]$/, '')}` : type;
}

function typeName(type: string): string {
  const alternatives = splitAt(type, '|').filter((part) => part !== 'undefined');
  const nullable = alternatives.includes('null') ? '?' : '';
  const [only = 'null', ...others] = [...new Set(alternatives.filter((part) => part !== 'null').map(singleType))];
  if (others.length > 0) throw new Error(`a union that is not understood: ${type}`);
  return only + nullable;
}

function singleType(type: string): string {
  const list = /^Array<([\s\S]*)>$/.exec(type)?.[1] ?? /^([\s\S]*)\[\]$/.exec(type)?.[1];
  if (list !== undefined) return `${typeName(list)}[]`;
  if (type.startsWith('{') || type === 'any' || type === 'object') return type === 'any' ? 'Any' : 'Object';
  if (type.startsWith('"') || ['string', 'Char', 'FontLine', 'FontStyle', 'FontWeight'].includes(type)) return 'String';
  if (type === 'number' || type === 'Integer' || type === 'Byte') return 'Number';
  if (type === 'boolean') return 'Boolean';
  return type.replace(/^(\w+\.)+/, '');
}

function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 115) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line, ''].join('\n');
}
