CREATE INDEX `procedures_by_next_step` ON `procedures` (`next_step_on`);--> statement-breakpoint
CREATE INDEX `procedures_by_relevance` ON `procedures` (CASE relevance WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 WHEN 'none' THEN 4 ELSE 3 END,last_step_on DESC);--> statement-breakpoint
CREATE INDEX `records_by_type_and_title` ON `records` (`type`,title COLLATE NOCASE);