CREATE TABLE `document_texts` (
	`document_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`pages` integer,
	`extracted_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`publisher` text DEFAULT '' NOT NULL,
	`date` text,
	`url` text DEFAULT '' NOT NULL,
	`previous_id` text,
	`sha256` text,
	`file_name` text,
	`media_type` text,
	`size` integer,
	`extraction` text DEFAULT 'none' NOT NULL,
	`extraction_error` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_by_number` ON `documents` (`number`);--> statement-breakpoint
CREATE INDEX `documents_by_previous` ON `documents` (`previous_id`);--> statement-breakpoint
CREATE INDEX `documents_by_extraction` ON `documents` (`extraction`);--> statement-breakpoint
CREATE INDEX `documents_by_file` ON `documents` (`sha256`);--> statement-breakpoint
CREATE INDEX `documents_by_date` ON `documents` (`date`);--> statement-breakpoint
CREATE TABLE `file_number_counters` (
	`series` text NOT NULL,
	`year` integer NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`series`, `year`)
);
--> statement-breakpoint
CREATE TABLE `opinion_drafts` (
	`opinion_id` text NOT NULL,
	`user_id` text NOT NULL,
	`base_version` integer NOT NULL,
	`sequence` integer NOT NULL,
	`state` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`opinion_id`, `user_id`),
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `opinion_versions` (
	`opinion_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`plain_text` text NOT NULL,
	`title` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	`save_key` text NOT NULL,
	PRIMARY KEY(`opinion_id`, `number`),
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opinion_versions_by_save_key` ON `opinion_versions` (`opinion_id`,`save_key`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`file_number` text NOT NULL,
	`date` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_fileNumber_unique` ON `opinions` (`file_number`);--> statement-breakpoint
CREATE INDEX `opinions_by_date` ON `opinions` (`date`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure_id` text NOT NULL,
	`date` text NOT NULL,
	`title` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actions_by_procedure` ON `actions` (`procedure_id`,`date`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure_id` text NOT NULL,
	`title` text NOT NULL,
	`due` text NOT NULL,
	`obligation` text NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`derivation` text DEFAULT '' NOT NULL,
	`responsible_id` text,
	`done_on` text,
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deadlines_by_procedure` ON `deadlines` (`procedure_id`,`due`);--> statement-breakpoint
CREATE INDEX `deadlines_by_due` ON `deadlines` (`done_on`,`due`);--> statement-breakpoint
CREATE TABLE `procedure_affected_laws` (
	`procedure_id` text NOT NULL,
	`law` text NOT NULL,
	`provision` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`procedure_id`, `law`, `provision`),
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `procedure_affected_laws_by_law` ON `procedure_affected_laws` (`law`,`provision`);--> statement-breakpoint
CREATE TABLE `procedure_committees` (
	`procedure_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`procedure_id`, `name`),
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `procedure_identifiers` (
	`procedure_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`procedure_id`, `kind`, `value`),
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `procedure_identifiers_by_value` ON `procedure_identifiers` (`value`);--> statement-breakpoint
CREATE TABLE `procedure_initiators` (
	`procedure_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`procedure_id`, `name`),
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `procedure_responsibilities` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure_id` text NOT NULL,
	`user_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer,
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `responsibilities_by_procedure` ON `procedure_responsibilities` (`procedure_id`,`from_at`);--> statement-breakpoint
CREATE TABLE `procedures` (
	`id` text PRIMARY KEY NOT NULL,
	`short_title` text NOT NULL,
	`level` text NOT NULL,
	`model_id` text NOT NULL,
	`term` integer,
	`summary` text DEFAULT '' NOT NULL,
	`lead_ministry` text DEFAULT '' NOT NULL,
	`lead_committee` text DEFAULT '' NOT NULL,
	`relevance` text,
	`relevance_reason` text DEFAULT '' NOT NULL,
	`position` text,
	`konnexitaet` text,
	`work_state` text DEFAULT 'eingang' NOT NULL,
	`responsible_id` text,
	`uncertainty` text DEFAULT '' NOT NULL,
	`stage` text,
	`outcome` text DEFAULT 'running' NOT NULL,
	`last_step_on` text,
	`next_step_on` text,
	`override_stage` text,
	`override_reason` text,
	`override_by_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`override_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `procedures_by_stage` ON `procedures` (`model_id`,`stage`);--> statement-breakpoint
CREATE INDEX `procedures_by_last_step` ON `procedures` (`last_step_on`);--> statement-breakpoint
CREATE INDEX `procedures_by_responsible` ON `procedures` (`responsible_id`);--> statement-breakpoint
CREATE TABLE `stage_models` (
	`id` text PRIMARY KEY NOT NULL,
	`definition` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `step_documents` (
	`step_id` text NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`step_id`, `document_id`),
	FOREIGN KEY (`step_id`) REFERENCES `steps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `step_documents_by_document` ON `step_documents` (`document_id`);--> statement-breakpoint
CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure_id` text NOT NULL,
	`stage` text,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`date` text,
	`seq` integer DEFAULT 0 NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`result` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`source_url` text DEFAULT '' NOT NULL,
	`external_id` text,
	`edited_by_person` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `steps_by_procedure` ON `steps` (`procedure_id`,`date`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `steps_by_external_id` ON `steps` (`procedure_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`record_id` text,
	`action` text NOT NULL,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_record` ON `events` (`record_id`,`seq`);--> statement-breakpoint
CREATE TABLE `record_links` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`relation` text NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`),
	FOREIGN KEY (`from_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_links_by_target` ON `record_links` (`to_id`,`from_id`);--> statement-breakpoint
CREATE TABLE `record_sources` (
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`record_id` text NOT NULL,
	`fetched_at` integer NOT NULL,
	`imported` text NOT NULL,
	`verbatim` text NOT NULL,
	PRIMARY KEY(`source`, `external_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_sources_by_record` ON `record_sources` (`record_id`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`confidentiality` text NOT NULL,
	`department_id` text,
	`owner_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "department_is_named" CHECK("records"."confidentiality" <> 'department' OR "records"."department_id" IS NOT NULL)
);
--> statement-breakpoint
CREATE INDEX `records_by_type_and_update` ON `records` (`type`,`updated_at`);--> statement-breakpoint
CREATE INDEX `records_by_access` ON `records` (`type`,`confidentiality`,`department_id`,`owner_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `petita` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`provision` text DEFAULT '' NOT NULL,
	`outcome` text DEFAULT 'open' NOT NULL,
	`outcome_note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `petita_by_statement` ON `petita` (`statement_id`,`position`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`author` text NOT NULL,
	`position` text,
	`recipient` text DEFAULT '' NOT NULL,
	`sent_on` text,
	`summary` text DEFAULT '' NOT NULL,
	`source_url` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_by_origin` ON `statements` (`origin`,`sent_on`);--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`abbreviation` text NOT NULL,
	`parent_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `departments_name_unique` ON `departments` (`name`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `record_readers` (
	`record_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_readers_by_user` ON `record_readers` (`user_id`,`record_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`draft_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`department_id` text,
	`password_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_by_name` ON `users` (`name`);
--> statement-breakpoint
CREATE TRIGGER `events_are_never_changed` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `events_are_never_deleted` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
