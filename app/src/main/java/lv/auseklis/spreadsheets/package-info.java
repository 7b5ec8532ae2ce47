/// Tables in spreadsheet files: the rows of a workbook (XLSX) as text, within bounds, whatever the file holds.
@ApplicationModule(allowedDependencies = {"datatypes"})
@NullMarked
package lv.auseklis.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
