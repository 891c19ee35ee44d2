/** Preloaded with `node --require`: sends every https request to the stand-in on 127.0.0.1, so that none leaves. */

const http = require('node:http');
const https = require('node:https');

https.request = (...args) => {
  const answer = args.find((arg) => typeof arg === 'function');
  const places = args.filter((arg) => typeof arg === 'string' || arg instanceof URL).map((place) => new URL(place));
  const options = Object.assign({}, ...places.map(parts), ...args.filter((arg) => arg && arg.constructor === Object));
  return http.request(
    {
      method: options.method,
      path: options.path,
      headers: { ...options.headers, 'x-meant-for': options.hostname ?? options.host },
      host: '127.0.0.1',
      port: Number(process.env.STAND_IN_PORT),
    },
    answer,
  );
};

function parts(url) {
  return { hostname: url.hostname, path: url.pathname + url.search };
}
