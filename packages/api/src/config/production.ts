// Loaded before anything else by `pnpm start`: several libraries check more, and do less at once, as long as nobody says otherwise.
process.env['NODE_ENV'] ??= 'production';
