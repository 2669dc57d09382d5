/** `make`, remembered for each language or locale it is given. There are few of them, so nothing is ever forgotten. */
export function oncePerName<Name extends string, Made>(make: (name: Name) => Made): (name: Name) => Made {
	const made = new Map<Name, Made>();
	return (name) => {
		const known = made.get(name) ?? make(name);
		made.set(name, known);
		return known;
	};
}
