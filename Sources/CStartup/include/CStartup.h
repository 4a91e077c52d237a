/// Makes sure that this file is linked; what it does happens before `main`.
void replybook_link_startup(void);
