/* libxml2's own configuration: it asks the system for nothing. */
#define HAVE_DECL_GETENTROPY 0
#define HAVE_DECL_GLOB 0
#define HAVE_DECL_MMAP 0
#define HAVE_STDINT_H 1
#define XML_SYSCONFDIR "/etc"
