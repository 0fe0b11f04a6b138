-- Rows of the kind "handedOver" (a page that was given to a resident) came with this file. The
-- tables stay as they are; that the file stands here makes an older program refuse the store
-- instead of overlooking rows it does not know.
SELECT 1;
