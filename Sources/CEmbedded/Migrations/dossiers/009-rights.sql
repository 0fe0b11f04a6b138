-- Rows of the kinds "withdrawal", "erasure" and "correction", and residents with a ground for
-- keeping. The tables stay as they are; an older program, which would not withdraw the figures of
-- who was erased, refuses the file from here on.
SELECT 1;
