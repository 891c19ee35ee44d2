/** As much of a page as the sidebar's state asks for; import it first. */
const page = { documentElement: { lang: 'en' }, getElementById: () => null };
Object.assign(globalThis, { document: page });

export {};
