// A thread that works for ever.
for (;;);
