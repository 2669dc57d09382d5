import { createContext } from 'svelte';

/** Says something in the one status line of the page. It stays until the person goes to another page. */
export const [getAnnounce, setAnnounce] = createContext<(text: string) => void>();
