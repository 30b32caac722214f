CREATE TABLE `affected_provisions` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure_id` text NOT NULL,
	`law` text NOT NULL,
	`provision` text DEFAULT '' NOT NULL,
	`unit` text,
	`number` text,
	`number_from` text,
	`number_until` text,
	`path` text,
	`change` text,
	`effective_on` text,
	`state` text DEFAULT 'confirmed' NOT NULL,
	`document_id` text,
	`quote` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`procedure_id`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `affected_provisions_once` ON `affected_provisions` (`procedure_id`,`law`,`provision`);--> statement-breakpoint
CREATE INDEX `affected_provisions_by_provision` ON `affected_provisions` (`law`,`unit`,`number_from`);--> statement-breakpoint
CREATE INDEX `affected_provisions_by_document` ON `affected_provisions` (`document_id`);--> statement-breakpoint
CREATE TABLE `citation_impacts` (
	`citation_id` text NOT NULL,
	`record_id` text NOT NULL,
	`version_id` text,
	`affected_id` text,
	`precise` integer NOT NULL,
	FOREIGN KEY (`citation_id`) REFERENCES `citations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `provision_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`affected_id`) REFERENCES `affected_provisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `citation_impacts_by_record` ON `citation_impacts` (`record_id`);--> statement-breakpoint
CREATE INDEX `citation_impacts_by_citation` ON `citation_impacts` (`citation_id`);--> statement-breakpoint
CREATE INDEX `citation_impacts_by_version` ON `citation_impacts` (`version_id`);--> statement-breakpoint
CREATE INDEX `citation_impacts_by_affected` ON `citation_impacts` (`affected_id`);--> statement-breakpoint
CREATE TABLE `citation_scans` (
	`record_id` text PRIMARY KEY NOT NULL,
	`release` integer NOT NULL,
	`truncated` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `citations` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`field` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer,
	`end` integer,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`record` text NOT NULL,
	`law` text,
	`unit` text,
	`number_from` text,
	`number_until` text,
	`target` text,
	`marginal` integer,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `citations_by_record` ON `citations` (`record_id`,`field`,`ordinal`);--> statement-breakpoint
CREATE INDEX `citations_by_provision` ON `citations` (`law`,`unit`,`number_from`);--> statement-breakpoint
CREATE INDEX `citations_by_range` ON `citations` (`law`,`unit`,`number_from`,`number_until`) WHERE number_until <> number_from;--> statement-breakpoint
CREATE INDEX `citations_by_target` ON `citations` (`target`);--> statement-breakpoint
CREATE TABLE `currency_reviews` (
	`record_id` text NOT NULL,
	`change_id` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`superseded_by` text,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`record_id`, `change_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `currency_reviews_superseded` ON `currency_reviews` (`superseded_by`) WHERE superseded_by IS NOT NULL;--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`court` text NOT NULL,
	`form` text DEFAULT '' NOT NULL,
	`date` text,
	`docket` text DEFAULT '' NOT NULL,
	`docket_key` text DEFAULT '' NOT NULL,
	`ecli` text DEFAULT '' NOT NULL,
	`headnote` text DEFAULT '' NOT NULL,
	`outcome` text DEFAULT '' NOT NULL,
	`printed_in` text DEFAULT '' NOT NULL,
	`source_url` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_by_date` ON `decisions` (`date`,`id`);--> statement-breakpoint
CREATE INDEX `decisions_by_docket` ON `decisions` (`docket_key`);--> statement-breakpoint
CREATE INDEX `decisions_by_ecli` ON `decisions` (`ecli`);--> statement-breakpoint
CREATE INDEX `decisions_by_court` ON `decisions` (`court`,`date`);--> statement-breakpoint
CREATE TABLE `amending_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`dated` text,
	`promulgation` text DEFAULT '' NOT NULL,
	`promulgated_on` text,
	`in_force_on` text,
	`procedure_id` text,
	`source_url` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`procedure_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `amending_acts_by_promulgation` ON `amending_acts` (`promulgation`);--> statement-breakpoint
CREATE INDEX `amending_acts_by_procedure` ON `amending_acts` (`procedure_id`);--> statement-breakpoint
CREATE TABLE `law_aliases` (
	`alias` text PRIMARY KEY NOT NULL,
	`law_id` text NOT NULL,
	FOREIGN KEY (`law_id`) REFERENCES `laws`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `law_aliases_by_law` ON `law_aliases` (`law_id`);--> statement-breakpoint
CREATE TABLE `law_amendments` (
	`law_id` text NOT NULL,
	`act_id` text NOT NULL,
	PRIMARY KEY(`law_id`, `act_id`),
	FOREIGN KEY (`law_id`) REFERENCES `laws`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_id`) REFERENCES `amending_acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `law_amendments_by_act` ON `law_amendments` (`act_id`);--> statement-breakpoint
CREATE TABLE `laws` (
	`id` text PRIMARY KEY NOT NULL,
	`abbreviation` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`level` text NOT NULL,
	`status` text DEFAULT 'in-force' NOT NULL,
	`classification` text DEFAULT '' NOT NULL,
	`promulgation` text DEFAULT '' NOT NULL,
	`dated` text,
	`source_url` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `laws_abbreviation_unique` ON `laws` (`abbreviation`);--> statement-breakpoint
CREATE UNIQUE INDEX `laws_slug_unique` ON `laws` (`slug`);--> statement-breakpoint
CREATE INDEX `laws_by_level` ON `laws` (`level`,`abbreviation`);--> statement-breakpoint
CREATE TABLE `provision_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`provision_id` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`seen_on` text,
	`since` text,
	`heading` text DEFAULT '' NOT NULL,
	`change` text,
	`parts` text,
	`act_id` text,
	`content` text,
	`source` text DEFAULT '' NOT NULL,
	`source_url` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`import_key` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_id`) REFERENCES `amending_acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provision_versions_by_provision` ON `provision_versions` (`provision_id`,`since`);--> statement-breakpoint
CREATE UNIQUE INDEX `provision_versions_by_import` ON `provision_versions` (`provision_id`,`import_key`);--> statement-breakpoint
CREATE INDEX `provision_versions_by_act` ON `provision_versions` (`act_id`);--> statement-breakpoint
CREATE TABLE `provisions` (
	`id` text PRIMARY KEY NOT NULL,
	`law_id` text NOT NULL,
	`unit` text NOT NULL,
	`number` text NOT NULL,
	`sort` text NOT NULL,
	`slug` text NOT NULL,
	`part` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`gist` text DEFAULT '' NOT NULL,
	`source_url` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`law_id`) REFERENCES `laws`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provisions_by_number` ON `provisions` (`law_id`,`unit`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `provisions_by_slug` ON `provisions` (`law_id`,`slug`);--> statement-breakpoint
CREATE INDEX `provisions_by_sort` ON `provisions` (`law_id`,`unit`,`sort`);--> statement-breakpoint
INSERT INTO `affected_provisions` (`id`, `procedure_id`, `law`, `provision`)
SELECT lower(hex(randomblob(8))), `procedure_id`, `law`, `provision` FROM `procedure_affected_laws`;
