/** To be drawn. */
export function More() {
  return null;
}
