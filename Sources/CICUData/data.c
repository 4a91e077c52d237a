#include "CICUData.h"

// The plug-in TrimICU adds an assembly file that defines ICU's data, icudtNN_dat, for static programs.
typedef int replybook_icu_data;
