/** To be drawn. */
export function Bands() {
  return null;
}
