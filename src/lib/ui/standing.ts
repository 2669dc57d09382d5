import { createContext } from 'svelte';

/** Says that what stands at the address is shown already: the reader is led to its top, before Kit has gone there. */
export const [getStanding, setStanding] = createContext<(address: string) => void>();
