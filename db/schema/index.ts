export * from "./documents";
export * from "./opinions";
export * from "./procedures";
export * from "./records";
export * from "./search";
export * from "./statements";
export * from "./users";
