DROP INDEX `affected_provisions_once`;--> statement-breakpoint
CREATE UNIQUE INDEX `affected_provisions_once` ON `affected_provisions` (`procedure_id`,`law`,`provision`,`state`);