/** From which band to which leads go: rows as of now or by one model, columns with the edit or by another; each count opens its leads. */
import { after, type BandView, before, leadsBetween, matrix } from '../state/preview';
import { goOver } from '../state/session';
import { number, say } from '../words';
import { BandMark } from './band-mark';

interface BandMatrixProps {
  readonly from: readonly BandView[];
  readonly to: readonly BandView[];
  /** Leads from each band (rows) to each band (columns). */
  readonly cells: readonly (readonly number[])[];
  readonly isSame: (from: BandView, to: BandView) => boolean;
  readonly leads: (from: number, to: number) => readonly number[];
  /** What rows and columns are. */
  readonly corner: string;
}

/** From the saved model to the edited one. */
export function Matrix() {
  const [from, to] = [before.value.bandViews, after.value.bandViews];
  return (
    <BandMatrix
      from={from}
      to={to}
      cells={matrix.value}
      isSame={(one, other) => one.key === other.key}
      leads={leadsBetween}
      corner={say('nowThen')}
    />
  );
}

export function BandMatrix({ from, to, cells, isSame, leads, corner }: BandMatrixProps) {
  const rows = from.flatMap((band, at) => (cells[at]?.some((count) => count > 0) ? [{ band, at }] : []));
  const columns = to.flatMap((band, at) => (cells.some((row) => (row[at] ?? 0) > 0) ? [{ band, at }] : []));
  const most = Math.max(
    1,
    ...rows.flatMap((row) =>
      columns.map((column) => (isSame(row.band, column.band) ? 0 : (cells[row.at]?.[column.at] ?? 0))),
    ),
  );
  const digits = number(Math.max(...cells.flat())).length;
  return (
    <div class="matrix-frame">
      <table class="matrix" style={{ minWidth: `${80 + columns.length * (9 + 7 * digits)}px` }}>
        <thead>
          <tr>
            <td class="corner">{corner}</td>
            {columns.map(({ band }) => (
              <th scope="col" key={band.key} title={band.name}>
                <Head band={band} views={to} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.band.key}>
              <th scope="row" title={row.band.name}>
                <Head band={row.band} views={from} />
              </th>
              {columns.map((column) => {
                const count = cells[row.at]?.[column.at] ?? 0;
                const moves = !isSame(row.band, column.band);
                const title = say('fromBandTo', { from: row.band.name, to: column.band.name });
                return (
                  <td key={column.band.key} class={count > 0 && moves ? 'goes' : ''}>
                    {count > 0 ? (
                      <button
                        type="button"
                        class="number"
                        style={moves ? { '--tint': `${Math.round(14 + (26 * count) / most)}%` } : {}}
                        aria-label={`${title}: ${say('leads', { n: count })}`}
                        onClick={() => goOver({ kind: 'leads', title, leads: leads(row.at, column.at) })}
                      >
                        {number(count)}
                      </button>
                    ) : (
                      <span aria-hidden="true">·</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ band, views }: { readonly band: BandView; readonly views: readonly BandView[] }) {
  return (
    <span class="matrix-head">
      <BandMark band={band} bands={views.filter(({ kind }) => kind === 'score').length} />
      <span>{band.name}</span>
    </span>
  );
}
