DROP INDEX `procedures_by_responsible`;--> statement-breakpoint
CREATE INDEX `procedures_by_responsible` ON `procedures` (`responsible_id`,`outcome`,`last_step_on`);--> statement-breakpoint
CREATE INDEX `opinion_drafts_by_person` ON `opinion_drafts` (`user_id`,`opinion_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `records_by_owner` ON `records` (`owner_id`,`type`,`updated_at`);