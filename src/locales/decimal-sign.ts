/** How a locale writes decimals. */

const COMMA_LANGUAGES =
  ' af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi ';
/** Countries that write decimals otherwise than their language does elsewhere. */
const POINT_LOCALES = ' de_CH de_LI it_CH es_MX es_US es_PR es_GT es_HN es_PE es_SV es_PA es_DO es_NI ';

/** The decimal sign of a locale such as de_DE; a point where nothing else is known. */
export function decimalSign(locale: string): '.' | ',' {
  const code = locale.replace('-', '_');
  const [language = ''] = code.split('_');
  if (POINT_LOCALES.includes(` ${code} `)) return '.';
  return COMMA_LANGUAGES.includes(` ${language.toLowerCase()} `) || code === 'en_ZA' ? ',' : '.';
}
