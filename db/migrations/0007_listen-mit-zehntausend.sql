DROP INDEX `records_by_access`;--> statement-breakpoint
CREATE INDEX `records_to_count` ON `records` (type || '',`confidentiality`,`department_id`,`owner_id`,`id`);--> statement-breakpoint
CREATE INDEX `records_by_update` ON `records` (`updated_at`);--> statement-breakpoint
DROP INDEX `opinions_by_date`;--> statement-breakpoint
CREATE INDEX `opinions_by_date` ON `opinions` (`date`,`file_number`);--> statement-breakpoint
DROP INDEX `procedures_by_stage`;--> statement-breakpoint
CREATE INDEX `procedures_by_stage` ON `procedures` (`model_id`,`stage`,`last_step_on`);