/** The test run draws the same random cases everywhere; `npm run properties` looks for new ones. */
import fc from 'fast-check';

if (process.env.PROPERTY_CASES === undefined) fc.configureGlobal({ seed: 20261122 });
