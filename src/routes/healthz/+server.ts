import { onlyAllow, reply } from '../api/reply';

/** The process answers. It asks nothing else, so that a database that is away gets no healthy process restarted. */
export const GET = () => reply({ status: 'ok' });

export const fallback = onlyAllow('GET, HEAD');
