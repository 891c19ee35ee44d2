/** To be drawn. */
export function Lead() {
  return null;
}
