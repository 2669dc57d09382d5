declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** The version of a result that was switched to in place, for Back and Forward. */
			looking?: { withoutVesicles: boolean; price: boolean; steps: boolean };
		}
	}
}

export {};
