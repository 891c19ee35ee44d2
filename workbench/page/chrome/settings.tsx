/** The small form for what a spreadsheet as a whole is set to: its locale and its time zone. */
import { useState } from 'react';
import { apply } from '../edit';
import type { Workbook } from '../workbook';

const LOCALES: readonly (readonly [string, string])[] = [
  ['en_US', 'United States'],
  ['en_GB', 'United Kingdom'],
  ['de_DE', 'Germany'],
  ['fr_FR', 'France'],
  ['es_ES', 'Spain'],
  ['it_IT', 'Italy'],
  ['nl_NL', 'Netherlands'],
  ['pl_PL', 'Poland'],
  ['pt_BR', 'Brazil'],
  ['id_ID', 'Indonesia'],
  ['ja_JP', 'Japan'],
  ['ko_KR', 'Korea'],
  ['zh_CN', 'China'],
  ['zh_TW', 'Taiwan'],
];

/** Locale and time zone; the locale decides how numbers, dates and formulas are written. */
export function SettingsForm({ workbook, close }: { readonly workbook: Workbook; readonly close: () => void }) {
  const { document } = workbook;
  const [locale, setLocale] = useState(document.locale());
  const [zone, setZone] = useState(document.timeZone());
  const known = LOCALES.some(([code]) => code === document.locale());
  const zones = [...new Set([document.timeZone(), 'Etc/UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        close();
        apply(workbook, 'Settings', () => {
          if (locale !== document.locale()) document.setLocale(locale);
          if (zone !== document.timeZone()) document.setTimeZone(zone);
        });
      }}
    >
      <label>
        Locale
        <select data-first value={locale} onChange={(event) => setLocale(event.target.value)}>
          {!known && <option value={document.locale()}>{document.locale()}</option>}
          {LOCALES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        Decides how numbers and dates are written, and whether formulas separate arguments with , or ;
      </p>
      <label>
        Time zone
        <select value={zone} onChange={(event) => setZone(event.target.value)}>
          {zones.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <p className="quiet">Dates in cells begin at midnight here.</p>
      <div className="buttons">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" className="main">
          Save
        </button>
      </div>
    </form>
  );
}
