// Loaded into each child with --import: a killed parent cannot pass a signal on, but its end of the channel
// closes, and that is sign enough.
process.on('disconnect', () => {
	process.kill(process.pid, 'SIGTERM');
	setTimeout(() => process.exit(1), 9_500).unref();
});
process.channel?.unref();
