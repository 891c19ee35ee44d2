/** E-mail addresses and web domains in a cell. */
/** The domain of an e-mail address (one @, no space, a dot in the domain); undefined if the normalised text is none. */
export function emailDomain(plain: string): string | undefined {
  const at = plain.indexOf('@');
  if (at < 1 || plain.indexOf('@', at + 1) >= 0 || plain.indexOf('.', at) < 0 || plain.indexOf(' ') >= 0)
    return undefined;
  return plain.slice(at + 1);
}

/** The domain of an e-mail address or a URL, with or without its scheme; undefined where there is none. */
export function domainOf(plain: string): string | undefined {
  const email = plain.includes('//') ? undefined : emailDomain(plain);
  if (email !== undefined) return bare(email);
  if (plain.includes(' ') || (plain.includes('@') && !plain.includes('//'))) return undefined;
  const host = plain.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\//, '').split(/[/?#]/)[0] ?? '';
  const domain = bare(host.slice(host.lastIndexOf('@') + 1).replace(/:\d+$/, ''));
  return domain.includes('.') ? domain : undefined;
}

/** A domain as an author writes it ("@acme.com", "https://acme.com/", "*.acme.com") in the form to compare. */
export function domainWanted(plain: string): string {
  const name = plain.replace(/^(?:@|\*?\.)/, '');
  return domainOf(name) ?? bare(name);
}

/** Tells whether a domain is the wanted one or lies below it: mail.acme.com below acme.com. */
export function isWithin(domain: string, wanted: string): boolean {
  return domain === wanted || domain.endsWith(`.${wanted}`);
}

function bare(domain: string): string {
  return domain.replace(/\.$/, '');
}
