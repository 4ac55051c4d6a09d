; The installer for Windows: for one user, without administrator's rights.
;
; Exit status: 0 done, 1 cancelled, 2 broken off (disk full in the midst), 3 the program runs,
; 4 the folder cannot be written, 5 too little room, 6 Windows too old, 7 the path is too long,
; 8 a file is held by another program.
;
; The new version is unpacked beside the old one and takes its place by two renames at the end, so
; whatever happens before that leaves the old version whole.
Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck on
!packhdr "${STUB}" '"${PYTHON}" -I "${HERE}/stub.py" "${STUB}"'
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true

!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\KIM Writer"
!define UNINSTALLER "Hapus KIM Writer.exe"
!define TRIES 20 ; half a second each: scanners let go of a file within this
!define SHCNE_ASSOCCHANGED 0x08000000

Name "KIM Writer"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\KIM Writer"
InstallDirRegKey HKCU "Software\KIM Writer" "Folder"
BrandingText "KIM Writer ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1057 "ProductName" "KIM Writer"
VIAddVersionKey /LANG=1057 "FileDescription" "Pemasang KIM Writer"
VIAddVersionKey /LANG=1057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1057 "LegalCopyright" "GPL-3.0"

!define MUI_ICON "${HERE}/art/kim.ico"
!define MUI_UNICON "${HERE}/art/kim.ico"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${HERE}/art/kepala.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE_UNBITMAP "${HERE}/art/kepala.bmp"
!define MUI_HEADERIMAGE_UNBITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEFINISHPAGE_BITMAP "${HERE}/art/sisi.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_FINISHPAGE_RUN "$INSTDIR\KIM Writer.exe"

!define MUI_PAGE_CUSTOMFUNCTION_LEAVE on_folder_chosen
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGEEX "${HERE}/installer" "bahasa"

Var held ; a file that another program has open, "" for none
Var problem ; what hinders, "" for nothing
Var status

; One file for the top folder, which a scanner may hold for a while.
!macro PUT source name
  StrCpy $0 0
  ${Do}
    ClearErrors
    File "/oname=${name}" "${source}"
    IntOp $0 $0 + 1
    ${IfNot} ${Errors}
    ${OrIf} $0 >= ${TRIES}
      ${Break}
    ${EndIf}
    Sleep 500
  ${Loop}
  ${If} ${Errors}
    !insertmacro STOP 8 "Berkas ini masih dipakai program lain, mungkin antivirus:$\r$\n$INSTDIR\${name}$\r$\n$\r$\nTunggu sebentar, lalu pasang lagi."
  ${EndIf}
!macroend

!macro STOP code message
  SetErrorLevel ${code}
  MessageBox MB_ICONEXCLAMATION "${message}" /SD IDOK
  Abort
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastBuild} 17763
    SetErrorLevel 6
    MessageBox MB_ICONSTOP "KIM Writer memerlukan Windows 10 versi 1809 atau yang lebih baru, sedangkan komputer ini memakai Windows yang lebih lama. Perbarui Windows dahulu, atau pakai komputer lain." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Too little room in a folder's drive is a problem.
!macro LOOK_FOR_ROOM folder megabytes what
  System::Call 'kernel32::GetDiskFreeSpaceEx(t "${folder}", *l .r0, *l, *l) i .r1'
  ${If} $1 <> 0
    System::Int64Op $0 / 1048576
    Pop $0
    System::Int64Op $0 < ${megabytes}
    Pop $2
    ${If} $2 = 1
      StrCpy $status 5
      StrCpy $problem "${what} tidak cukup: diperlukan ${megabytes} MB, yang tersisa $0 MB. Kosongkan dahulu, misalnya dengan menghapus video lama, lalu ulangi."
      RMDir "$INSTDIR"
      Return
    ${EndIf}
  ${EndIf}
!macroend

; What hinders in the chosen folder: $problem and $status.
Function look_at_folder
  StrCpy $problem ""
  StrLen $0 "$INSTDIR"
  IntOp $0 $0 + ${LONGEST_INSIDE}
  ${If} $0 > 258
    StrCpy $status 7
    StrCpy $problem "Nama folder itu terlalu panjang untuk Windows. Pilih folder yang lebih pendek, misalnya C:\KIM Writer."
    Return
  ${EndIf}
  ${If} $INSTDIR == "$LOCALAPPDATA\KIM Writer"
    StrCpy $status 4
    StrCpy $problem "Di folder itu draf Anda disimpan:$\r$\n$INSTDIR$\r$\n$\r$\nPilih folder lain untuk programnya."
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\lib"
  ${AndIfNot} ${FileExists} "$INSTDIR\lib\python313._pth"
    StrCpy $status 4
    StrCpy $problem "Folder itu sudah berisi hal lain:$\r$\n$INSTDIR$\r$\n$\r$\nPilih folder yang masih kosong."
    Return
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\kim-coba.tmp" w
  ${If} ${Errors}
    StrCpy $status 4
    StrCpy $problem "Folder itu tidak dapat ditulis:$\r$\n$INSTDIR$\r$\n$\r$\nPilih folder lain, misalnya di dalam folder Dokumen Anda."
    Return
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\kim-coba.tmp"
  ; The installer unpacks itself into TEMP first, so the drive of both needs the room twice.
  StrCpy $3 ${ROOM_MB}
  StrCpy $0 "$INSTDIR" 2
  StrCpy $1 "$TEMP" 2
  ${If} $0 == $1
    IntOp $3 $3 * 2
  ${EndIf}
  !insertmacro LOOK_FOR_ROOM "$INSTDIR" $3 "Ruang penyimpanan"
  !insertmacro LOOK_FOR_ROOM "$TEMP" ${ROOM_MB} "Ruang penyimpanan untuk berkas sementara"
FunctionEnd

Function on_folder_chosen
  Call look_at_folder
  ${If} $problem != ""
    MessageBox MB_ICONEXCLAMATION "$problem"
    Abort
  ${EndIf}
FunctionEnd

; $held: the first of the two programs in $INSTDIR that runs.
!macro FIND_RUNNING un
Function ${un}find_running
  StrCpy $held ""
  ${If} ${FileExists} "$INSTDIR\KIM Writer.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\KIM Writer.exe" a
    ${If} ${Errors}
      StrCpy $held "KIM Writer"
      Return
    ${EndIf}
    FileClose $0
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\kimwriter.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\kimwriter.exe" a
    ${If} ${Errors}
      StrCpy $held "kimwriter (baris perintah)"
      Return
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro FIND_RUNNING ""
!insertmacro FIND_RUNNING "un."

; Renames $R0 to $R1 in $INSTDIR, again and again while another program holds a file in it.
!macro MOVE un
Function ${un}rename_patiently
  StrCpy $0 0
  ${Do}
    ClearErrors
    Rename "$INSTDIR\$R0" "$INSTDIR\$R1"
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    IntOp $0 $0 + 1
    ${If} $0 >= ${TRIES}
      SetErrors
      Return
    ${EndIf}
    Sleep 500
  ${Loop}
FunctionEnd

; $held: the first file of the old version that cannot be opened for writing.
Function ${un}find_held
  StrCpy $held ""
  ${${un}Locate} "$INSTDIR\lib" "/L=F" "${un}try_file"
FunctionEnd
Function ${un}try_file
  ClearErrors
  FileOpen $0 "$R9" a
  ${If} ${Errors}
    StrCpy $held $R9
    Push StopLocate
  ${Else}
    FileClose $0
    Push $0
  ${EndIf}
FunctionEnd

; Renames lib to lib.lama as soon as nothing in it is held; $held: what hinders, "" for done.
Function ${un}put_lib_aside
  StrCpy $0 0
  ${Do}
    Push $0
    Call ${un}find_held
    Pop $0
    IntOp $0 $0 + 1
    ${If} $held == ""
    ${OrIf} $0 >= ${TRIES}
      ${Break}
    ${EndIf}
    Sleep 500
  ${Loop}
  ${If} $held == ""
    StrCpy $R0 "lib"
    StrCpy $R1 "lib.lama"
    Call ${un}rename_patiently
    ${If} ${Errors}
      StrCpy $held "$INSTDIR\lib"
    ${EndIf}
  ${EndIf}
FunctionEnd
!macroend
!insertmacro MOVE ""
!insertmacro MOVE "un."

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\lib.baru"
  Delete "$INSTDIR\*.kimbaru"
  RMDir "$INSTDIR"
FunctionEnd

Section
  Call look_at_folder
  ${If} $problem != ""
    SetErrorLevel $status
    MessageBox MB_ICONEXCLAMATION "$problem" /SD IDOK
    Abort
  ${EndIf}
  Call find_running
  ${If} $held != ""
    !insertmacro STOP 3 "$held masih berjalan. Tutup dahulu, lalu pasang lagi. Tulisan Anda tersimpan sendiri."
  ${EndIf}

  ; 1. The new version, beside the old one.
  RMDir /r "$INSTDIR\lib.baru"
  RMDir /r "$INSTDIR\lib.lama"
  SetOverwrite try
  ClearErrors
  !include "${LIB_FILES}"
  ${If} ${Errors}
    Call .onInstFailed
    !insertmacro STOP 8 "Tidak semua berkas dapat ditulis, mungkin karena antivirus. Tunggu sebentar, lalu pasang lagi. KIM Writer yang lama, kalau ada, tetap dapat dipakai."
  ${EndIf}

  ; 2. In its place. The folder of SetOutPath is the current one, which cannot be renamed.
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\lib"
    Call put_lib_aside
    ${If} $held != ""
      Call .onInstFailed
      !insertmacro STOP 8 "Berkas ini masih dipakai program lain, mungkin antivirus:$\r$\n$held$\r$\n$\r$\nTunggu sebentar atau nyalakan ulang komputer, lalu pasang lagi. KIM Writer yang lama tetap dapat dipakai."
    ${EndIf}
  ${EndIf}
  StrCpy $R0 "lib.baru"
  StrCpy $R1 "lib"
  Call rename_patiently
  ${If} ${Errors}
    Rename "$INSTDIR\lib.lama" "$INSTDIR\lib"
    Call .onInstFailed
    !insertmacro STOP 8 "Folder ini masih dipakai program lain, mungkin antivirus:$\r$\n$INSTDIR\lib.baru$\r$\n$\r$\nTunggu sebentar, lalu pasang lagi."
  ${EndIf}
  !include "${TOP_FILES}"
  RMDir /r "$INSTDIR\lib.lama"

  ; 3. What an office has put beside the installer.
  ${If} ${FileExists} "$EXEDIR\settings.json"
    CopyFiles /SILENT "$EXEDIR\settings.json" "$INSTDIR\settings.json"
  ${EndIf}
  ${If} ${FileExists} "$EXEDIR\kata.txt"
    CopyFiles /SILENT "$EXEDIR\kata.txt" "$INSTDIR\kata.txt"
  ${EndIf}

  ; 4. What Windows is told.
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateDirectory "$SMPROGRAMS"
  CreateShortcut "$SMPROGRAMS\KIM Writer.lnk" "$INSTDIR\KIM Writer.exe" "" "" "" SW_SHOWNORMAL "" "Menulis berita warga"
  WriteRegStr HKCU "Software\KIM Writer" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.kim" "" "KIMWriter.Draf"
  WriteRegStr HKCU "Software\Classes\KIMWriter.Draf" "" "Draf KIM Writer"
  WriteRegStr HKCU "Software\Classes\KIMWriter.Draf\DefaultIcon" "" "$INSTDIR\KIM Writer.exe,0"
  WriteRegStr HKCU "Software\Classes\KIMWriter.Draf\shell\open\command" "" '"$INSTDIR\KIM Writer.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "KIM Writer"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\KIM Writer.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section Uninstall
  Call un.find_running
  ${If} $held != ""
    !insertmacro STOP 3 "$held masih berjalan. Tutup dahulu, lalu hapus lagi. Tulisan Anda tersimpan sendiri."
  ${EndIf}
  ; Only what the installer brought: drafts, also those in a folder "data", stay.
  RMDir /r "$INSTDIR\lib.lama"
  ${If} ${FileExists} "$INSTDIR\lib"
    Call un.put_lib_aside
    ${If} $held != ""
      !insertmacro STOP 8 "Berkas ini masih dipakai program lain, mungkin antivirus:$\r$\n$held$\r$\n$\r$\nTunggu sebentar atau nyalakan ulang komputer, lalu hapus lagi. Draf Anda tetap utuh."
    ${EndIf}
  ${EndIf}
  RMDir /r "$INSTDIR\lib.lama"
  RMDir /r "$INSTDIR\lib.baru"
  !include "${GONE_FILES}"
  Delete "$INSTDIR\settings.json"
  Delete "$INSTDIR\kata.txt"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\KIM Writer.lnk"
  DeleteRegKey HKCU "Software\Classes\KIMWriter.Draf"
  ReadRegStr $0 HKCU "Software\Classes\.kim" ""
  ${If} $0 == "KIMWriter.Draf"
    DeleteRegKey HKCU "Software\Classes\.kim"
  ${EndIf}
  DeleteRegKey HKCU "Software\KIM Writer"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
SectionEnd
