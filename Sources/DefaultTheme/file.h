// One row of the table in theme.c: FILE is a path below templates/.
{STRING(FILE), sizeof((const unsigned char[]){
#embed STRING(../../templates/FILE)
}), (const unsigned char[]){
#embed STRING(../../templates/FILE)
}},
#undef FILE
