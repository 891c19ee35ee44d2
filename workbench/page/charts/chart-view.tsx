/** One chart as SVG, with a card for the mark under the mouse. */
import { memo, useState } from 'react';
import type { Drawing } from './draw';
import type { Shape, Tip } from './shapes';

interface Pointed {
  readonly tip: Tip;
  readonly color: string;
  /** Where the mark begins and ends, so that the card stands beside it. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

/** Shows a drawing at its full size. */
export const ChartView = memo(function ChartView({ drawing }: { readonly drawing: Drawing }) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { width, height, background, name, shapes } = drawing;
  const right = pointed !== null && pointed.x > width / 2;
  return (
    <>
      <svg role="img" aria-label={name} width={width} height={height} onPointerLeave={() => setPointed(null)}>
        <rect width={width} height={height} fill={background} />
        {shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other name, and keep no state.
          <Drawn key={index} shape={shape} onPoint={setPointed} />
        ))}
      </svg>
      {pointed !== null && (
        <div
          className="chart-tip"
          role="tooltip"
          style={right ? { right: width - pointed.x + 8, top: pointed.y } : { left: pointed.end + 8, top: pointed.y }}
        >
          {pointed.tip.label}
          <span>
            <i style={{ background: pointed.color }} />
            {pointed.tip.series === '' ? '' : `${pointed.tip.series}: `}
            <b>{pointed.tip.value}</b>
          </span>
        </div>
      )}
    </>
  );
});

function Drawn({ shape, onPoint }: { readonly shape: Shape; readonly onPoint: (pointed: Pointed | null) => void }) {
  if (shape.kind === 'text') {
    const { x, y, anchor, size, color, turn, text, full } = shape;
    return (
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        fontSize={size}
        fill={color}
        transform={turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`}
      >
        {text !== full && <title>{full}</title>}
        {text}
      </text>
    );
  }
  if (shape.kind === 'path') {
    const { d, color, width, fill, dashed } = shape;
    const dashes = dashed === true ? '4 4' : undefined;
    return (
      <path d={d} stroke={color} strokeWidth={width} strokeDasharray={dashes} fill={fill ?? 'none'} fillOpacity={0.3} />
    );
  }
  const { fill, tip } = shape;
  const at =
    shape.kind === 'box'
      ? { x: shape.x, end: shape.x + shape.width, y: shape.y }
      : { x: shape.x - 4, end: shape.x + 4, y: shape.y };
  const point = {
    onPointerEnter: () => onPoint(tip === undefined ? null : { tip, color: fill, ...at }),
    onPointerLeave: () => onPoint(null),
  };
  if (shape.kind === 'box') {
    const { x, y, width, height } = shape;
    return <rect className={tip && 'mark'} x={x} y={y} width={width} height={height} fill={fill} {...point} />;
  }
  return (
    <g className="mark" {...point}>
      <circle cx={shape.x} cy={shape.y} r={8} fill="transparent" />
      <circle
        className={shape.size === 0 ? 'quiet-dot' : undefined}
        cx={shape.x}
        cy={shape.y}
        r={shape.size === 0 ? 4 : shape.size / 2}
        fill={fill}
      />
    </g>
  );
}
