-- To take a passage out of every page of the index at once cost 6 ms; the words now go with a merge.
INSERT INTO `search_fts`(`search_fts`, rank) VALUES('secure-delete', 0);
