/** What differs between the locales of a spreadsheet: decimal sign, order of a date, separators, money, names of sheets. */

/** How a locale writes numbers and dates. */
export interface Locale {
  readonly code: string;
  readonly decimal: '.' | ',';
  /** Between groups of three digits. */
  readonly group: ',' | '.' | ' ' | '’';
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** The automatic formats of a date, and of a date with its time. */
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly currency: string;
  /** What a new sheet is called, before its number. */
  readonly sheetWord: string;
  readonly copyWord: string;
}

const COMMA_LANGUAGES =
  'af ar-dz az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk mn nb nl no pl pt ro ru sk sl sq sr sv tr uk uz vi';
const COMMA = new Set(COMMA_LANGUAGES.split(' '));
/** Countries that write decimals otherwise than their language does elsewhere. */
const POINT_COUNTRIES = new Set([
  'de_CH',
  'it_CH',
  'de_LI',
  'es_MX',
  'es_US',
  'es_PR',
  'es_GT',
  'es_HN',
  'es_PE',
  'es_SV',
  'es_PA',
  'es_DO',
  'es_NI',
]);
const SPACE_LANGUAGES = new Set([
  'fr',
  'ru',
  'uk',
  'pl',
  'cs',
  'sk',
  'fi',
  'sv',
  'nb',
  'no',
  'bg',
  'hu',
  'et',
  'lv',
  'lt',
]);
const YEAR_FIRST = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'sv', 'mn', 'fr_CA', 'en_CA']);
const CURRENCY: Readonly<Record<string, string>> = {
  GB: '£',
  US: '$',
  CA: '$',
  AU: '$',
  NZ: '$',
  MX: '$',
  CN: '¥',
  JP: '¥',
  TW: 'NT$',
  HK: 'HK$',
  KR: '₩',
  IN: '₹',
  CH: 'CHF',
  PL: 'zł',
  RU: '₽',
  BR: 'R$',
  TR: '₺',
  ID: 'Rp',
  SE: 'kr',
  NO: 'kr',
  DK: 'kr',
};

const known = new Map<string, Locale>();

/** The habits of a locale such as en_US, de_DE or zh_CN; unknown ones count as en_US with day before month. */
export function localeOf(code: string): Locale {
  const found = known.get(code);
  if (found !== undefined) return found;
  const [language = 'en', country = ''] = code.replace('-', '_').split('_');
  const comma = (COMMA.has(language) && !POINT_COUNTRIES.has(code)) || code === 'en_ZA';
  const yearFirst = YEAR_FIRST.has(language) || YEAR_FIRST.has(code);
  const order = yearFirst ? 'ymd' : code === 'en_US' || code === 'en' || code === 'es_US' ? 'mdy' : 'dmy';
  const date = dateFormat(language, code, order);
  const locale: Locale = {
    code,
    decimal: comma ? ',' : '.',
    group: comma ? (SPACE_LANGUAGES.has(language) ? ' ' : '.') : country === 'CH' ? '’' : ',',
    order,
    date,
    dateTime: `${date} h:mm:ss`,
    time: order === 'mdy' ? 'h:mm:ss am/pm' : 'h:mm:ss',
    currency: CURRENCY[country] ?? (comma ? '€' : '$'),
    sheetWord:
      language === 'de' ? 'Tabellenblatt' : language === 'zh' ? '工作表' : language === 'fr' ? 'Feuille ' : 'Sheet',
    copyWord: language === 'de' ? 'Kopie von ' : language === 'fr' ? 'Copie de ' : 'Copy of ',
  };
  known.set(code, locale);
  return locale;
}

function dateFormat(language: string, code: string, order: Locale['order']): string {
  if (order === 'ymd') return language === 'zh' || language === 'ja' ? 'yyyy/m/d' : 'yyyy-mm-dd';
  if (order === 'mdy') return 'm/d/yyyy';
  if (language === 'de' || language === 'ru' || language === 'pl' || language === 'tr' || language === 'fi')
    return 'dd.mm.yyyy';
  return code === 'nl_NL' ? 'd-m-yyyy' : 'dd/mm/yyyy';
}
